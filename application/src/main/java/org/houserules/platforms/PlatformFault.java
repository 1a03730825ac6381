package org.houserules.platforms;

import java.time.Duration;

/** Why an act on a platform failed, in words for the author, which hold nothing the platform sent and nothing of the post. */
public sealed interface PlatformFault {
    String inWords();

    /** It may go better later without anybody doing anything. */
    default boolean worthRetrying() {
        return true;
    }

    /** No connection, or one that broke. */
    record Unreachable() implements PlatformFault {
        @Override
        public String inWords() {
            return "The website cannot be reached.";
        }
    }

    /** Whoever answers cannot prove to be the website. */
    record Untrusted() implements PlatformFault {
        @Override
        public String inWords() {
            return "The website's certificate cannot be trusted. Whoever looks after the website has to renew it.";
        }
    }

    /** No answer within our time. */
    record TimedOut() implements PlatformFault {
        @Override
        public String inWords() {
            return "The website does not answer in time.";
        }
    }

    /** The platform asks us to wait (429); the time is at least a second and at most an hour. */
    record Busy(Duration retryAfter) implements PlatformFault {
        @Override
        public String inWords() {
            return "The website is busy and asks us to wait.";
        }
    }

    /** The platform failed inside (5xx). */
    record Broken(int status) implements PlatformFault {
        @Override
        public String inWords() {
            return "The website has a fault of its own (" + status + ").";
        }
    }

    /** An answer that is none of this platform's, or far too long. */
    record NotUnderstood() implements PlatformFault {
        @Override
        public String inWords() {
            return "The website gives an answer that we do not understand.";
        }
    }

    /** Wrong or withdrawn password (401), or too few rights (403): a person has to act. */
    record NotAllowed(int status) implements PlatformFault {
        @Override
        public String inWords() {
            return status == 401
                    ? "The website does not accept our user name and Application Password. Somebody who looks after the account"
                            + " has to enter a new password in its settings."
                    : "Our user on the website may not do this. Somebody who looks after the website has to give it the rights"
                            + " of an editor.";
        }

        @Override
        public boolean worthRetrying() {
            return false;
        }
    }

    /** A page that is not there, or not any more. */
    record Gone(int status) implements PlatformFault {
        @Override
        public String inWords() {
            return "There is no page at this address (" + status + ").";
        }

        @Override
        public boolean worthRetrying() {
            return false;
        }
    }

    /** The platform refuses this act, or we do. */
    record Rejected(String inWords) implements PlatformFault {
        @Override
        public boolean worthRetrying() {
            return false;
        }
    }
}
