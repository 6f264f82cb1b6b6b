/**
 * The beginning of addresses that stand for places in a PDF until it is finished: `to` leads to a place, `at` says
 * which place it is.
 */
export const placeAddress = 'https://place.invalid/';
