/** What stands on every card and is not needed to see it: fetched once the page stands. */
export { default as AddToBriefing } from './AddToBriefing.svelte';
export { default as PrintAddress } from '../briefing/PrintAddress.svelte';
