package dev.porchlight.platform.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a command that somebody gives themselves or not at all: signing, accepting, approving, signing off, and whatever
 * leads to a password. {@link Commands} refuses it from an agent who acts as a customer.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InPerson {}
