/** What of the card comes after its first paint, as one chunk: what an agent presses or unfolds, not what is read first. */

export { laterWords } from "../../i18n/later-words";
export { CardFolds } from "./card-folds";
export { FeedbackSection } from "./feedback-section";
export { ReadingList } from "./reading-list";
