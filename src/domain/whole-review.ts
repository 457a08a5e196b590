/** What the sidebar loads after its first paint: the review with all its checks, and the words it reads by. */
export { withVocabulary } from "./policy/with-vocabulary";
export { reviewTicket, ticketAsReviewed } from "./review";
