package fr.vigie.story;

import com.microsoft.playwright.Page;

/** What a page is looked at on. */
enum Screen {
    DESK(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void fit(Page page) {
        page.setViewportSize(width, height);
    }
}
