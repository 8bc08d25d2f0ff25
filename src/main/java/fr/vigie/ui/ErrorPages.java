package fr.vigie.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The pages for when there is no page: what happened and what to do, in French, and in English for whoever reads none. */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final String FRAME = """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} · Vigie</title>
            <link rel="icon" href="{root}/favicon.svg">
            <link rel="stylesheet" href="{root}/error.css">
            </head>
            <body>
            <main>
            <strong>Vigie</strong>
            <h1>{title}</h1>
            <p>{what}</p>
            <a href="{root}/">{go}</a>
            <p lang="en">{titleInEnglish}. {whatInEnglish}</p>
            </main>
            </body>
            </html>
            """;

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var key = "ui.error." + (status == HttpStatus.NOT_FOUND ? "nothing" : status.is5xxServerError() ? "failed" : "refused");
        View page = (told, asked, answer) -> {
            answer.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            answer.getWriter().write(page(key, asked.getContextPath()));
        };
        return new ModelAndView(page);
    }

    static String page(String key, String root) {
        var words = Map.of("{root}", root, "{title}", french(key), "{what}", french(key + ".what"), "{go}", french(key + ".go"),
                "{titleInEnglish}", english(key), "{whatInEnglish}", english(key + ".what"));
        var page = FRAME;
        for (var word : words.entrySet()) {
            page = page.replace(word.getKey(), word.getValue());
        }
        return page;
    }

    private static String french(String key) {
        return Messages.text(Locale.FRENCH, key);
    }

    private static String english(String key) {
        return Messages.text(Locale.ENGLISH, key);
    }
}
