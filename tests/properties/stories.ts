import { readStories } from "../read-stories";

/** The stories that cases are made of, read once. */
export const stories = readStories();
