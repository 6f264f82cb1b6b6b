// After the page: what it shows comes first. One that is opened from a disk has no workers.
if (location.protocol !== 'file:') addEventListener('load', () => void import('./keep-offline.ts'));
