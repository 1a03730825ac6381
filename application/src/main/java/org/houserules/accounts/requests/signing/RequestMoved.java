package org.houserules.accounts.requests.signing;

/** A request has gone on: somebody else has to do something about it now. */
record RequestMoved(long owner, long request) {}
