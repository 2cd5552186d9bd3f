/** What a chart is changed with; fetched after the page, which shows its first chart without it. */
export { draftOf, specOf } from './draft.ts';
export { keepDraft, keptDraft } from './kept-draft.ts';
export { knownHere } from './known-here.ts';
export { default as OpenSpec } from './OpenSpec.svelte';
export { default as OptionsForm } from './OptionsForm.svelte';
export { default as Orders } from './Orders.svelte';
export { default as SaveForm } from './SaveForm.svelte';
export { default as TypeList } from './TypeList.svelte';
export { default as WordsForm } from './WordsForm.svelte';
