package dev.porchlight.platform.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** JSON under the events' public names; what is not an event (tokens, metadata) keeps its class name. */
class NamedEventSerializer extends Jackson3Serializer {

    private final EventNames names;

    NamedEventSerializer(Builder builder, EventNames names) {
        super(builder);
        this.names = names;
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.classOf(type.getName()).map(Class::getName).orElseGet(() -> super.resolveClassName(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public SerializedType typeForClass(Class type) {
        return names.nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, null))
                .orElseGet(() -> super.typeForClass(type));
    }
}
