/** Whether the page was opened from a folder: there is no server, and browsers load no modules and no data from there. */
export const isOnDisk = (): boolean => location.protocol === 'file:';
