/** How a language puts a time together: the hour of 24, and the minute in two figures. */
type Say = (hour: number, minute: string) => string;

/** A 24-hour time ("17:30") as a language writes it. What is not a time is given back as it is. */
export const clock =
  (say: Say) =>
  (time: string): string => {
    const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
    return Number.isNaN(hours + minutes) ? time : say(hours, String(minutes).padStart(2, '0'));
  };
