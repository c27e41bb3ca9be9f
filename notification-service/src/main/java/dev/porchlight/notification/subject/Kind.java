package dev.porchlight.notification.subject;

import dev.porchlight.directory.WhoMayKnow;
import java.util.List;

/**
 * A kind of thing people hear about. The folder that knows about it has a bean of this.
 *
 * @param name in small letters, such as {@code ticket}
 * @param who who may know of such things
 * @param topics what people are mailed about them, each of which they can do without
 */
public record Kind(String name, WhoMayKnow who, List<Topic> topics) {

    /** One or several kinds of mail, to customers, agents or both. */
    public record Topic(String name, boolean forCustomers, boolean forAgents) {

        public static Topic ofCustomers(String name) {
            return new Topic(name, true, false);
        }

        public static Topic ofAgents(String name) {
            return new Topic(name, false, true);
        }

        public static Topic ofAll(String name) {
            return new Topic(name, true, true);
        }
    }
}
