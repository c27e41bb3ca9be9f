package dev.porchlight.platform.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Finds a command's aggregate by annotation, and expects of it the version that the sender has seen, if said. */
class VersionedTarget implements CommandTargetResolver {

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        VersionedAggregateIdentifier target = byAnnotation.resolveTarget(command);
        Long expected = (Long) command.getMetaData().get(CommandMetaData.EXPECTED_VERSION);
        return expected == null ? target : new VersionedAggregateIdentifier(target.getIdentifierValue(), expected);
    }
}
