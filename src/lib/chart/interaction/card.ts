/** The card beside a mark, with its words; fetched once the page stands. */
export { pointedCard } from './pointed.ts';
export { default as PointedCard } from './PointedCard.svelte';
