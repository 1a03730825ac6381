package org.houserules.posts.controls;

/** How a school asks: for a yes, or for objections. Silence is no permission with either. */
enum Basis {
    OPT_IN,
    OPT_OUT
}
