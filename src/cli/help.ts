/** What `--help` prints. */
export const help = `dossier <command> [options]

  check      report every problem of the content
  verify     look for every passage in the texts of the sources, and write the lock
  build      check the content, write the site, and print it
  print      print the site that was built to PDF files beside its pages
  preview    serve the site that was built
  start      build, then preview
  dev        serve the site while you write, and check at every change

  --content DIR   the folder of the dossier (content)
  --out DIR       the folder of the site, replaced by each build (dist)
  --archive DIR   the folder with the texts of the sources (archive in the content folder)
  --base PATH     the path of the site on its host (/)
  --site URL      scheme and host of the site (url in dossier.yaml)
  --port N        the port of dev and preview (4321), or the next that is free
  --host NAME     the address at which they answer (localhost)
  --json          check, verify: report as JSON
  --strict        check, build: facts without evidence, letters without a font, outdated
                  translations and stale records are errors
  --require-archive
                  check, build: a source that is not in the archive is an error
  --keep-translations
                  verify: the translations of changed words still hold
  --no-pdf        build: without PDF files
  --paper NAME    build, print: a4 or letter (a4)
  --duplex        build, print: for both sides of a sheet, with the wider margin inside
  --recto         build, print: every part of the dossier begins on a right-hand page
  --verbose       say all that Astro says
  --help          this text

Under npm, options come after two dashes: npm run build -- --out public`;
