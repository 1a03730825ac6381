package org.houserules.guidance;

import java.util.Map;
import org.houserules.Home;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.posts.DraftPost;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;

/** The policies that ship, ready to be asked. */
final class PoliciesToAsk {
    private PoliciesToAsk() {}

    static Policy<DraftPost> policy(String id) {
        try {
            return PolicyFile.read(
                    Home.policy(id), PostControls.catalogue(), PolicyOnTrial.controls(), Capabilities.shipped());
        } catch (Unusable unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    static PolicyAnswers answers(String id) {
        try {
            return AnswerFile.beside(Home.policy(id), policy(id));
        } catch (Unusable unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    static Answer ask(String id, String question, Map<String, String> told) {
        return MayI.shipped().answer(question, told, answers(id));
    }
}
