/** What is wrong with a story, and in which line of its file, from 1. */
export interface StoryFlaw {
  line: number;
  cause: string;
}
