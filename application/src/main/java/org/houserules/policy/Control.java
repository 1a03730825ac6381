package org.houserules.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a control: one small pure class that judges one kind of subject and returns one finding per fact. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Control {
    /** The name that policies bind, lower case with hyphens. */
    String key();

    /** One sentence that says what holds when nothing is found. */
    String summary();

    /** What a person confirms to settle a finding that only a person can settle; empty when nobody can. */
    String token() default "";

    /** Whether what is confirmed is said of the pictures that are there, so that another one asks for it anew. */
    boolean ofPictures() default false;

    /** Who confirms. */
    Signer by() default Signer.AUTHOR;
}
