/** The "Recent Activity" of the home page: who did what to what, newest first. */
package dev.porchlight.notification.activity;
