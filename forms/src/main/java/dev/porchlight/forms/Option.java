package dev.porchlight.forms;

/** Something to choose. Answers and conditions keep the id, so the label may be worded anew. */
public record Option(String id, String label) {}
