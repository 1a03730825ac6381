package org.houserules.platforms;

import java.net.http.HttpHeaders;

/** A whole answer of a website. */
record Answer(int status, HttpHeaders headers, byte[] body) {}
