import { answered, type Outcomes } from '../../../ingest/answered.ts';
import { answeredText } from '../../../ingest/answered-text.ts';
import { type Draft, draftKey } from '../../../ingest/draft.ts';
import { draftText, fieldsText } from '../../../ingest/draft-text.ts';
import { inLanguage } from '../../../ingest/in-language.ts';
import { mergedText } from '../../../ingest/merged-text.ts';
import type { HelpLocale } from '../../../schema/help.ts';
import { carryOutPlan, hashOf } from '../../change-files.ts';
import { dossierGround } from '../../change-plan.ts';
import { schemaLine } from '../../schemas.ts';
import type { Answers } from './answers.ts';
import { placeIn, type ReviewOptions } from './drafted.ts';

interface Setting {
  readonly drafts: readonly Draft[];
  readonly answers: Answers;
  readonly options: ReviewOptions;
  /** The language of the source. */
  readonly language: string;
  readonly locale: HelpLocale;
  /** The text of a file of the dossier, by its place. */
  readonly textAt: (place: string) => string | undefined;
}

/** The files of drafts, as the answers have them. */
export class DraftFiles {
  /** What the files of drafts say on disk, by their places. */
  readonly #written: Map<string, string>;
  /** What entries of the dossier said before drafts were merged with them, by their places. */
  readonly #entries = new Map<string, string>();
  /** The drafts whose words the entries that they were merged with have already. */
  readonly #merged: ReadonlySet<Draft>;
  readonly #setting: Setting;

  constructor(setting: Setting, written: ReadonlyMap<string, string>) {
    this.#setting = setting;
    this.#written = new Map(written);
    this.#merged = new Set(
      setting.drafts.filter((draft) => {
        const answer = this.#answer(draft);
        return answer?.action === 'merge' && answer.settled === true;
      }),
    );
  }

  readonly #answer = (draft: Draft) => this.#setting.answers.get(draftKey(draft));

  readonly isOpen = (draft: Draft): boolean => this.#answer(draft) === undefined;

  /** What drafts lead to, for what is taken (`accepted`) or for proposals, which may name each other. */
  #outcomes(isProposed: (draft: Draft) => boolean): Outcomes {
    const byId = new Map<string, Draft>(this.#setting.drafts.map((draft) => [draft.id, draft]));
    /** The entry that a draft is after all, by way of those that it was merged with. */
    const led = (draft: Draft, by: readonly Draft[] = []): string | undefined => {
      const answer = this.#answer(draft);
      if (answer?.action !== 'merge')
        return answer?.action === 'accept' || (!answer && isProposed(draft)) ? draft.id : undefined;
      const into = byId.get(answer.into);
      if (!into) return answer.into;
      return into === draft || by.includes(into) ? undefined : led(into, [...by, draft]);
    };
    return new Map(
      this.#setting.drafts.map((draft) => {
        const name = draft.collection === 'actors' && typeof draft.fields.name === 'string' ? draft.fields.name : '';
        return [draft.id, { id: led(draft), name }];
      }),
    );
  }

  readonly #file = (place: string, text: string): string =>
    schemaLine(this.#setting.options.content, place, this.#setting.locale) + text;

  /** The YAML of a draft as it would be accepted now. */
  acceptedText(draft: Draft): string {
    const outcomes = this.#outcomes(() => false);
    return fieldsText(answered(draft, outcomes, inLanguage(this.#setting.language)).fields);
  }

  /** What is written of a draft that was accepted: what somebody made of it leads to no draft that has gone since. */
  #takenText(draft: Draft, edited: string | undefined): string {
    if (edited === undefined) return this.acceptedText(draft);
    const gone = this.#setting.drafts.filter((one) => ['merge', 'skip'].includes(this.#answer(one)?.action ?? ''));
    const ids = new Set<string>(gone.map(({ id }) => id));
    const outcomes = new Map([...this.#outcomes(() => false)].filter(([id]) => ids.has(id)));
    return answeredText(edited, outcomes, inLanguage(this.#setting.language));
  }

  /** What an entry of the dossier said before any draft was merged with it. */
  #entryText(place: string): string | undefined {
    const text = this.#entries.get(place) ?? this.#setting.textAt(place);
    if (text === undefined || this.#entries.has(place)) return text;
    this.#entries.set(place, text);
    this.#written.set(place, text);
    return text;
  }

  /** Adds to files what drafts that were merged with their entries say besides. */
  #merge(files: Map<string, string>, outcomes: Outcomes): void {
    const { drafts, language } = this.#setting;
    for (const [place, text] of this.#entries) files.set(place, text);
    for (const draft of drafts) {
      const id = outcomes.get(draft.id)?.id;
      if (this.#answer(draft)?.action !== 'merge' || id === undefined || this.#merged.has(draft)) continue;
      const place = placeIn({ collection: draft.collection, id });
      const text = files.get(place) ?? this.#entryText(place);
      if (text !== undefined) files.set(place, mergedText(text, answered(draft, outcomes, inLanguage(language))));
    }
  }

  /** The text of the entry that a draft is about to be merged with, and of it with what the draft says besides. */
  mergedInto(draft: Draft, id: string): { readonly place: string; readonly before: string; readonly after: string } {
    const place = placeIn({ collection: draft.collection, id });
    const before = this.#written.get(place) ?? this.#setting.textAt(place) ?? '';
    const outcomes = this.#outcomes(() => false);
    return { place, before, after: mergedText(before, answered(draft, outcomes, inLanguage(this.#setting.language))) };
  }

  /** The places of the entries of the dossier to which drafts were added. */
  get extended(): readonly string[] {
    return [...this.#entries].filter(([place, text]) => this.#written.get(place) !== text).map(([place]) => place);
  }

  #wanted(isProposed: (draft: Draft) => boolean): Map<string, string> {
    const { drafts, language, locale } = this.#setting;
    const outcomes = this.#outcomes(isProposed);
    const files = new Map(
      drafts.flatMap((draft) => {
        const place = placeIn(draft);
        const answer = this.#answer(draft);
        if (answer?.action === 'accept')
          return [[place, this.#file(place, this.#takenText(draft, answer.text))] as const];
        if (answer || !isProposed(draft)) return [];
        return [
          [place, this.#file(place, draftText(answered(draft, outcomes, inLanguage(language)), locale))] as const,
        ];
      }),
    );
    this.#merge(files, outcomes);
    return files;
  }

  async #write(wanted: ReadonlyMap<string, string>): Promise<void> {
    const { content, archive } = this.#setting.options;
    const before = (place: string): string | null => {
      const text = this.#written.get(place);
      return text === undefined ? null : hashOf(text);
    };
    const written = [...wanted].filter(([place, text]) => this.#written.get(place) !== text);
    const gone = [...this.#written.keys()].filter((place) => !wanted.has(place));
    if (written.length + gone.length === 0) return;
    await carryOutPlan(dossierGround({ content, archive }), {
      command: 'ingest',
      files: [
        ...written.map(([file, after]) => ({ file, before: before(file), after })),
        ...gone.map((file) => ({ file, before: before(file), after: null })),
      ],
      archive: [],
    });
    for (const place of gone) this.#written.delete(place);
    for (const [place, text] of written) this.#written.set(place, text);
  }

  /** Brings the files up to the answers: those accepted, and those that were proposed and are still open. */
  async follow(): Promise<void> {
    const there = new Set(this.#written.keys());
    const wanted = this.#wanted((draft) => there.has(placeIn(draft)));
    const open = this.#setting.drafts.filter((draft) => this.isOpen(draft) && there.has(placeIn(draft))).map(placeIn);
    if (open.length > 0) this.#setting.answers.propose(new Map(open.map((place) => [place, wanted.get(place) ?? ''])));
    await this.#write(wanted);
    for (const draft of this.#setting.drafts) {
      const answer = this.#answer(draft);
      if (answer && answer.action !== 'skip' && !answer.settled)
        this.#setting.answers.set(draftKey(draft), { ...answer, settled: true });
    }
  }

  /** Writes all that is open as drafts. Resolves to those that are new. */
  async proposeAll(): Promise<readonly Draft[]> {
    const wanted = this.#wanted(() => true);
    const added = this.#setting.drafts.filter((draft) => this.isOpen(draft) && !this.#written.has(placeIn(draft)));
    this.#setting.answers.propose(new Map(added.map(placeIn).map((place) => [place, wanted.get(place) ?? ''])));
    await this.#write(wanted);
    return added;
  }
}
