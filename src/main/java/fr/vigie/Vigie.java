package fr.vigie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's entry. */
@SpringBootApplication
public class Vigie {

    public static void main(String[] arguments) {
        SpringApplication.run(Vigie.class, arguments);
    }
}
