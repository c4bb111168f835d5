/** Any error of ours. The message is for the person who installs the widget, and ends with what to do. */
export class SignpostError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
