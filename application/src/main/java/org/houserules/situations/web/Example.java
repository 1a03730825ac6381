package org.houserules.situations.web;

/** One situation to begin with. */
final class Example {
    static final String TEXT = """
            format: 1
            on: 2026-11-20
            situations:
              - name: A full name beside a photograph is held back
                control: names-with-photos
                post:
                  account: {platform: facebook, official: true}
                  text: Well done Zelda Quickfoot for a great race.
                  pictures:
                    - alt: A child running on a track with a baton in one hand
                      shown: [P0001]
                      people: 1
                expect:
                  findings:
                    - {result: breached, at: Zelda Quickfoot}
            """;

    private Example() {}
}
