/** Texts that come in from outside, made clean, and texts made of them for those who want no formatting. */
package dev.porchlight.platform.text;
