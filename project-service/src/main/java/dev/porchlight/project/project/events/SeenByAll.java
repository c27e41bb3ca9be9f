package dev.porchlight.project.project.events;

/** Seen by everybody who may know of the project, and nothing that its head shows. */
public interface SeenByAll {}
