/** The most limiters a framework holds. */
export const mostLimiters = 200;

/** The most questionnaires a framework holds. */
export const mostQuestionnaires = 20;

/** The most entries a group holds. */
export const mostEntries = 500;
