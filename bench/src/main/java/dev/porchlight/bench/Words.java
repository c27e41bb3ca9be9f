package dev.porchlight.bench;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What people write and look for. The same number always gives the same words, and numbers differ as tickets do. */
final class Words {

    private static final List<String> THINGS = List.of(
            "printer",
            "label printer",
            "laptop",
            "docking station",
            "second monitor",
            "keyboard",
            "headset",
            "telephone",
            "shared mailbox",
            "calendar",
            "Outlook",
            "Excel",
            "Teams",
            "VPN",
            "wireless network",
            "shared drive",
            "OneDrive",
            "SharePoint folder",
            "scanner",
            "copier",
            "projector",
            "meeting room screen",
            "door entry system",
            "barcode scanner",
            "payroll software",
            "accounts package",
            "booking system",
            "password",
            "account",
            "authenticator",
            "backup",
            "server",
            "website",
            "certificate",
            "invoice template",
            "signature",
            "tablet",
            "mobile phone",
            "browser",
            "weighbridge");

    private static final List<String> TROUBLES = List.of(
            "does not start",
            "is very slow",
            "keeps disconnecting",
            "shows an error message",
            "cannot be found",
            "asks for a password again and again",
            "stopped working after the update",
            "freezes several times a day",
            "has no sound",
            "stays dark",
            "loses what was typed",
            "prints blank pages",
            "cannot be opened",
            "is full",
            "has expired",
            "is locked",
            "makes a strange noise",
            "needs to be replaced",
            "is missing for the new starter",
            "sends nothing",
            "does not synchronise",
            "flickers",
            "shows the wrong date",
            "was left on the train",
            "is blocked by the firewall");

    private static final List<String> PLACES = List.of(
            "in reception",
            "on the third floor",
            "in Leeds",
            "in the York office",
            "at home",
            "in the warehouse",
            "in surgery two",
            "for the night shift",
            "for the whole team",
            "in accounts",
            "in the meeting room",
            "since Monday",
            "since this morning",
            "after the holiday",
            "every Friday",
            "at the gate",
            "in the canteen",
            "on the train",
            "for our director",
            "in the other building");

    private static final List<String> ADVICE = List.of(
            "Restart it, wait for two minutes and try again.",
            "Check that the cable is pushed in at both ends.",
            "Sign out of your account and sign in with the second step.",
            "Look at the settings and choose the right device.",
            "Ask a colleague whether it happens there too.",
            "Close every other program that may be using it.",
            "Install the updates and let the computer restart overnight.",
            "Report an issue with a picture of the message.",
            "Connect to the office network or the VPN first.",
            "Free up space, then open the file once more.",
            "Never give your password to anybody who asks for it.",
            "Your main service contact has to approve the change.");

    private static final int PARAGRAPHS = 6;
    private static final int DEVICES = 4_000;

    private Words() {}

    /** A ticket's summary, such as "The label printer prints blank pages in reception"; every third names a device. */
    static String summary(long number) {
        String words = "The " + of(THINGS, number, 1) + " " + of(TROUBLES, number, 2) + " " + of(PLACES, number, 3);
        return number % 3 == 0 ? words + " (PC-" + Math.floorMod(mixed(number, 9), DEVICES) + ")" : words;
    }

    static String details(long number) {
        return "<p>The " + of(THINGS, number, 1) + " " + of(TROUBLES, number, 2)
                + ", and I have tried what I could think of.</p><p>Next to it the <strong>" + of(THINGS, number, 4)
                + "</strong> " + of(TROUBLES, number, 5) + " as well.</p>";
    }

    static String title(long number) {
        return "What to do when the " + of(THINGS, number, 1) + " " + of(TROUBLES, number, 2) + " "
                + of(PLACES, number, 3);
    }

    /** About sixteen hundred characters, with what articles have: headings, steps and a table. */
    static String markdown(long number) {
        StringBuilder text =
                new StringBuilder("It happens ").append(of(PLACES, number, 4)).append(" too.\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("## The ")
                    .append(of(THINGS, number, 10 + i))
                    .append(' ')
                    .append(of(TROUBLES, number, 20 + i))
                    .append("\n\n");
            for (int step = 1; step <= 4; step++) {
                text.append(step)
                        .append(". ")
                        .append(of(ADVICE, number, 30 + 5 * i + step))
                        .append('\n');
            }
            text.append('\n');
        }
        return text.append("| what | what helps |\n|---|---|\n| ")
                .append(of(TROUBLES, number, 7))
                .append(" | ")
                .append(of(ADVICE, number, 8))
                .append(" |\n")
                .toString();
    }

    /** The summary of a ticket as far as it has been typed: a few words, the last one whole or not. */
    static String begun() {
        String whole = summary(ThreadLocalRandom.current().nextLong());
        return whole.substring(0, ThreadLocalRandom.current().nextInt(12, whole.length()));
    }

    /**
     * What stands in the search box at one moment: of every twenty, sixteen are beginnings of words, three have two
     * letters the wrong way round, and one is the number of a ticket.
     */
    static String lookedFor() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int kind = random.nextInt(20);
        if (kind == 0) {
            return "#" + random.nextLong(10_001, 10_001L + World.TICKETS);
        }
        long number = random.nextLong();
        String thing = of(THINGS, number, 1);
        if (kind <= 3 && thing.length() > 4) {
            int at = thing.length() - 3;
            return thing.substring(0, at) + thing.charAt(at + 1) + thing.charAt(at) + thing.substring(at + 2);
        }
        String whole = random.nextBoolean() ? thing : thing + " " + lastWord(of(TROUBLES, number, 2));
        return whole.substring(0, random.nextInt(3, whole.length() + 1)).strip();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** @param salt so that one number chooses differently from each list */
    private static String of(List<String> words, long number, int salt) {
        return words.get(Math.floorMod(mixed(number, salt), words.size()));
    }

    /** Steele's SplitMix64, whose neighbours have nothing in common. */
    private static long mixed(long number, int salt) {
        long z = (number * 64 + salt) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
