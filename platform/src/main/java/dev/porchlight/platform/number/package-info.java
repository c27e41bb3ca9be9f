/** Numbers that people call things by. */
package dev.porchlight.platform.number;
