package org.houserules.posts;

import java.util.List;
import java.util.Optional;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesFound;

/**
 * A picture or a film of a post, and what the author says of it.
 *
 * @param in where it stands in the post: {@code pictures[0]} or {@code videos[0]}
 * @param fileName as published; empty without a file
 * @param shown ids of the pupils in it, each once
 * @param people counted by a person
 * @param faces counted by this program
 * @param known where it looks like a picture that was refused or came down
 * @param notCompared whether nobody could look if it does
 * @param camera asset number of a school device
 * @param tagged names attached to it on the platform
 */
public record Picture(
        String in,
        String fileName,
        FileSays file,
        Optional<String> alt,
        Optional<String> why,
        Optional<String> activity,
        List<String> shown,
        List<OtherPerson> others,
        Optional<Integer> people,
        FaceCount faces,
        Optional<WatchedPicture> known,
        boolean notCompared,
        Optional<String> camera,
        List<String> tagged) {

    /** How many people the author has declared. */
    public int declared() {
        return shown.size() + others.size();
    }

    /** How many faces were found in it; empty where nobody looked or could. */
    public Optional<Integer> facesFound() {
        return faces instanceof FacesFound found ? Optional.of(found.faces().size()) : Optional.empty();
    }

    /** False only when somebody counted and there was nobody. */
    public boolean mayShowPeople() {
        return people.isEmpty()
                || people.get() > 0
                || declared() > 0
                || facesFound().orElse(0) > 0;
    }

    /** False only when everybody in it is known and none of them is a child. */
    public boolean mayShowChildren() {
        boolean childDeclared = !shown.isEmpty()
                || others.stream().anyMatch(other -> other.kind().isChild());
        return childDeclared
                || people.isEmpty()
                || Math.max(people.get(), facesFound().orElse(0)) > others.size();
    }
}
