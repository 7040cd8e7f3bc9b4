/** What the user asked for cannot be done; the message says why and what to do instead, on one line each. */
export class UsageError extends Error {}
