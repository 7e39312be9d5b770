/** Where a person who leaves quickly is taken: a page that anyone might have open. */
export const NEUTRAL_PAGE = 'https://www.gov.uk/'
