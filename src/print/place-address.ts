/** What addresses begin with that stand for places in a PDF, until it is finished: `to` another, and `at` which one. */
export const placeAddress = 'https://place.invalid/';
