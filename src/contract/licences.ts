/** The file of a site that has the terms of what it carries of others. */
export const licencesName = 'licences.txt';
