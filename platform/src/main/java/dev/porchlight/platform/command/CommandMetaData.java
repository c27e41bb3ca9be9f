package dev.porchlight.platform.command;

/** What travels with a command. */
public final class CommandMetaData {

    /** The {@code Caller}; aggregates take it with {@code @MetaDataValue(CommandMetaData.CALLER)}. */
    public static final String CALLER = "caller";

    /** The version that the sender has seen. */
    static final String EXPECTED_VERSION = "expectedVersion";

    private CommandMetaData() {}
}
