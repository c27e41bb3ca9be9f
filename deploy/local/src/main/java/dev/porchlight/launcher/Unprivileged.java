package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root, so that root starts it as nobody. */
enum Unprivileged {
    /** We are an ordinary user. */
    AS_WE_ARE,
    /** A user namespace, in which we look like nobody while the files stay ours. */
    NAMESPACE,
    /** Where namespaces are forbidden, as in many containers: really nobody, who then must own the files. */
    NOBODY;

    private static final String NOBODY_ID = "65534";

    static Unprivileged detect() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_WE_ARE;
        }
        if (Programs.works("unshare", "-U", "true")) {
            return NAMESPACE;
        }
        if (Programs.find("setpriv").isPresent()) {
            return NOBODY;
        }
        throw new Trouble(
                "PostgreSQL does not run as root, and neither unshare nor setpriv is here. Run ./portal as an ordinary user.");
    }

    List<String> wrap(List<String> command) {
        List<String> prefix =
                switch (this) {
                    case AS_WE_ARE -> List.of();
                    case NAMESPACE -> List.of("unshare", "-U");
                    case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
                };
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    void own(Path folder) throws IOException, InterruptedException {
        if (this == NOBODY && !Programs.works("chown", "-R", NOBODY_ID + ":" + NOBODY_ID, folder.toString())) {
            throw new Trouble("Could not give " + folder
                    + " to the user nobody, which PostgreSQL runs as. Run ./portal as an ordinary user.");
        }
    }
}
