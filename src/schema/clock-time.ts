const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Seconds from the beginning of a recording, as players show them: `00:14:32`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(twoDigits).join(':');
}
