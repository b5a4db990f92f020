// SPDX-License-Identifier: MIT
#include "document/severity_look.h"
#include "shell/start.h"
#include "shell/theme.h"
#include "widgets/code_highlighter.h"
#include "widgets/contrast.h"
#include "widgets/theme_icon.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QStyle>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <utility>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

class TestThemeIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePalette()
    {
        setUpApplication();
        QIcon::setThemeName(u"hicolor"_s); // a desktop without a theme: the icons of the program
        QGuiApplication::setPalette(QPalette(Qt::white));
        const QIcon icon = themeIcon(u"list-add"_s);
        const int inLight = brightness(icon);
        QVERIFY2(inLight >= 0 && inLight < 80, qPrintable(QString::number(inLight)));
        QPalette dark(Qt::black);
        dark.setColor(QPalette::ButtonText, Qt::white);
        QGuiApplication::setPalette(dark);
        QVERIFY2(brightness(icon) > 180, qPrintable(QString::number(brightness(icon))));
    }

    void whatIsShownCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void whatIsShownCanBeRead()
    {
        QFETCH(const QString, theme);
        setUpApplication();
        QIcon::setThemeName(u"hicolor"_s);
        applyTheme(theme);
        const QPalette palette = QGuiApplication::palette();
        using Role = QPalette::ColorRole;
        const std::pair<Role, Role> pairs[]{{Role::WindowText, Role::Window},
                                            {Role::Text, Role::Base},
                                            {Role::Text, Role::AlternateBase},
                                            {Role::PlaceholderText, Role::Base},
                                            {Role::PlaceholderText, Role::Window},
                                            {Role::ButtonText, Role::Button},
                                            {Role::ToolTipText, Role::ToolTipBase},
                                            {Role::HighlightedText, Role::Highlight},
                                            {Role::Link, Role::Base},
                                            {Role::LinkVisited, Role::Base}};
        for (const auto &[ink, ground] : pairs)
            QVERIFY2(contrastOf(palette.color(ink), palette.color(ground)) >= kTextContrast,
                     qPrintable(u"%1 on %2"_s.arg(int(ink)).arg(int(ground))));
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
            QVERIFY(contrastOf(severityColoursOf(palette).of(severity), palette.color(Role::Base)) >= kShapeContrast);
        using Standard = QStyle::StandardPixmap;
        for (const Standard which :
             {Standard::SP_TitleBarCloseButton, Standard::SP_TitleBarNormalButton, Standard::SP_LineEditClearButton,
              Standard::SP_DialogOkButton, Standard::SP_DialogCancelButton, Standard::SP_DialogCloseButton,
              Standard::SP_DialogApplyButton, Standard::SP_DialogSaveButton, Standard::SP_DialogDiscardButton,
              Standard::SP_TrashIcon})
            QVERIFY2(contrastOf(strongest(QApplication::style()->standardIcon(which)), palette.color(Role::Window))
                         >= kShapeContrast,
                     qPrintable(QString::number(which)));
    }

    void codeCanBeRead_data() { whatIsShownCanBeRead_data(); }
    void codeCanBeRead()
    {
        QFETCH(const QString, theme);
        applyTheme(theme);
        QTextDocument document(u"---\nname: a # b\ncolor: red\nnumber: 12\n---\n\n# Heading\n\n*a* `b` [c](d) <e>\n"_s);
        CodeHighlighter highlighter(&document);
        highlighter.setTheme(codeThemeFor(QGuiApplication::palette()));
        highlighter.setDefinition(codeRepository().definitionForName(u"Markdown"_s));
        highlighter.rehighlight();
        int seen = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.foreground().style() == Qt::NoBrush
                    || range.format.hasProperty(QTextFormat::BackgroundBrush))
                    continue;
                ++seen; // the ground of the theme is not quite that of the palette
                QVERIFY2(contrastOf(range.format.foreground().color(), QGuiApplication::palette().color(QPalette::Base))
                             > kTextContrast - 0.4,
                         qPrintable(block.text()));
            }
        }
        QVERIFY(seen > 5);
    }

    void severitiesFollowThePaletteAndTheSelection()
    {
        const QIcon icon = severityIcon(Severity::Hint);
        applyTheme(u"light"_s);
        const QColor light = strongest(icon);
        applyTheme(u"dark"_s);
        QVERIFY(strongest(icon).lightness() > light.lightness());
        QCOMPARE(strongest(icon, QIcon::Selected), QGuiApplication::palette().color(QPalette::HighlightedText));
    }

private:
    /// Of the pixel that covers most; negative when nothing is drawn.
    static int brightness(const QIcon &icon)
    {
        const QColor colour = strongest(icon);
        return colour.alpha() > 0 ? colour.lightness() : -1;
    }
    static QColor strongest(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
    {
        const QImage image = icon.pixmap(QSize(22, 22), mode).toImage();
        QColor strongest(Qt::transparent);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    }
};

QTEST_MAIN(TestThemeIcon)
#include "tst_theme_icon.moc"
