package dev.porchlight.platform.command;

/** What travels with a command. */
public final class CommandMetaData {

    /** The {@code Caller}; aggregates take it with {@code @MetaDataValue(CommandMetaData.CALLER)}. */
    public static final String CALLER = "caller";

    /** The {@code Envelope} of the event that the command is a consequence of. */
    static final String CAUSE = "cause";

    /** The version that the sender has seen. */
    static final String EXPECTED_VERSION = "expectedVersion";

    private CommandMetaData() {}
}
