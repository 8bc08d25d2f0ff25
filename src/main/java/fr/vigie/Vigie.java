package fr.vigie;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's entry: {@code run} starts it, the other commands work without it. */
@SpringBootApplication
public class Vigie {

    public static void main(String[] arguments) {
        var status = CommandLineEntry.execute(arguments);
        if (status != CommandLineEntry.STAYS_UP) {
            System.exit(status);
        }
    }
}
