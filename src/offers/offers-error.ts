import { SignpostError } from '../base/signpost-error.ts';

/** Any reason why a file of offers could not be used. The chat goes on without it: national contacts do not need it. */
export class OffersError extends SignpostError {
  readonly url: string;
  constructor(url: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.url = url;
  }
}

export class OffersMissing extends OffersError {
  constructor(url: string) {
    super(
      url,
      `There is no file at ${url} (404). Check the address in the "offers" attribute, and that the file is on the server.`,
    );
  }
}

export class OffersUnreachable extends OffersError {
  constructor(url: string, why: string, options?: ErrorOptions) {
    super(
      url,
      `${url} could not be read (${why}). Open the address in a browser; if it is on another site, that site must send Access-Control-Allow-Origin.`,
      options,
    );
  }
}

export class OffersEmpty extends OffersError {
  constructor(url: string) {
    super(url, `${url} is empty. Make the file again with "signpost-chat import SOURCE --out FILE" and upload it.`);
  }
}

export class OffersNotJson extends OffersError {
  constructor(url: string, looksLike: string, options?: ErrorOptions) {
    super(
      url,
      `${url} is not JSON: it looks like ${looksLike}. Point "offers" at a file made by "signpost-chat import", or set "offers-from" if it is a spreadsheet.`,
      options,
    );
  }
}

export class OffersCutOff extends OffersError {
  constructor(url: string, options?: ErrorOptions) {
    super(url, `${url} stops in the middle. Upload the whole file again.`, options);
  }
}

export class OffersTooBig extends OffersError {
  constructor(url: string, limitBytes: number) {
    super(
      url,
      `${url} is over ${Math.round(limitBytes / 1_000_000)} MB, too much for a phone. Import a smaller area, or use "signpost-chat import --shards".`,
    );
  }
}

export class OffersWrongShape extends OffersError {
  constructor(url: string, why: string) {
    super(
      url,
      `${url} is JSON, but not a list of offers: ${why}. Make it with "signpost-chat import SOURCE --out FILE".`,
    );
  }
}

export class SourceFailed extends OffersError {
  constructor(why: string, options?: ErrorOptions) {
    super(
      'source',
      `The function in the property "source" gave no offers (${why}). Try it by itself in the browser's console; set "offers" to a list to fall back on.`,
      options,
    );
  }
}
