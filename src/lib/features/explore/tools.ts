/** What a chart is changed with; fetched after the page, which shows its first chart without it. */
export { draftOf, specOf } from './draft.ts';
export { keepDraft, keptDraft } from './kept-draft.ts';
export { default as OptionsForm } from './OptionsForm.svelte';
export { default as SaveForm } from './SaveForm.svelte';
export { default as TypeList } from './TypeList.svelte';
export { default as WordsForm } from './WordsForm.svelte';
