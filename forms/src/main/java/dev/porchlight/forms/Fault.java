package dev.porchlight.forms;

/**
 * Something wrong with a form or an answer.
 *
 * @param pointer where: a JSON pointer into what was sent
 * @param message what, to be read after the question's label
 */
public record Fault(String pointer, String message) {}
