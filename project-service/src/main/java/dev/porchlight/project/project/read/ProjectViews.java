package dev.porchlight.project.project.read;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Marks the projectors of projects: they read the event store together, in one transaction per batch. */
@Component
@ProcessingGroup("project-views")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ProjectViews {}
