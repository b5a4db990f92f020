// SPDX-License-Identifier: MIT
#include "scenes.h"
#include "window_fixture.h"

#include "editor/prompt_edit.h"
#include "shell/dialog_prompts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolBar>

using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
    return path.join(u'/');
}

/// Something that a user operates, and not a part of such a thing.
bool isControl(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return false;
    // What is inside of one of these is the toolkit's.
    for (const QWidget *above = widget.parentWidget(); above && !widget.isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above)
            || qobject_cast<const QLineEdit *>(above) || qobject_cast<const QTabBar *>(above)
            || qobject_cast<const QAbstractItemView *>(above))
            return false;
        if (above->isWindow())
            break;
    }
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget);
}

/// What the menus and other keys do as well.
bool hasOtherKeys(const QWidget &widget)
{
    return qobject_cast<const QToolBar *>(widget.parentWidget())
           || qobject_cast<const QDockWidget *>(widget.parentWidget()) || widget.inherits("QMenuBarExtension")
           || widget.objectName() == u"qt_toolbar_ext_button"_s || widget.objectName() == u"fieldMenu"_s
           || widget.objectName() == u"removeTurn"_s;
}

QList<QWidget *> controlsOf(QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && isControl(*widget))
            controls.append(widget);
    }
    return controls;
}

} // namespace

/// Every window and dialog, as a screen reader and somebody without a mouse meet it.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void windows_data()
    {
        QTest::addColumn<int>("scene");
        for (qsizetype i = 0; i < qsizetype(scenes().size()); ++i)
            QTest::newRow(scenes()[size_t(i)].name) << int(i);
    }
    void windows()
    {
        QFETCH(const int, scene);
        QWidget *window = scenes()[size_t(scene)].open(*m_fixture);
        QVERIFY(window);
        checkNames(*window);
        checkKeys(*window);
    }

    /// What stops the user to ask.
    void questions_data()
    {
        using Ask = void (*)(DialogPrompts &, QWidget *);
        QTest::addColumn<Ask>("ask");
        const auto row = [](const char *name, Ask ask) { QTest::newRow(name) << ask; };
        row("unsaved", [](DialogPrompts &prompts, QWidget *parent) { (void)prompts.askUnsaved(parent, u"a.md"_s); });
        row("overwrite", [](DialogPrompts &prompts, QWidget *parent) { (void)prompts.askOverwrite(parent, u"/a"_s); });
        row("replace",
            [](DialogPrompts &prompts, QWidget *parent) { (void)prompts.askReplaceFile(parent, u"/a.md"_s); });
        row("text", [](DialogPrompts &prompts, QWidget *parent) {
            (void)prompts.askText(parent, u"Rename File"_s, u"New name of the file:"_s, u"a.md"_s);
        });
        row("trash", [](DialogPrompts &prompts, QWidget *parent) { (void)prompts.askTrash(parent, {u"/a.md"_s}); });
        row("delete", [](DialogPrompts &prompts, QWidget *parent) { (void)prompts.askDelete(parent, u"/a.md"_s); });
    }
    void questions()
    {
        using Ask = void (*)(DialogPrompts &, QWidget *);
        QFETCH(const Ask, ask);
        bool isAsked = false;
        QTimer::singleShot(0, this, [this, &isAsked] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            checkNames(*dialog);
            checkKeys(*dialog);
            isAsked = true;
            dialog->reject();
        });
        DialogPrompts prompts;
        ask(prompts, &m_fixture->window());
        QVERIFY(isAsked);
    }

private:
    void checkNames(QWidget &window)
    {
        QStringList unnamed;
        for (QWidget *control : controlsOf(window)) {
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            if (!interface || interface->role() == QAccessible::NoRole)
                unnamed.append(u"no role: "_s + described(*control));
            else if (interface->text(QAccessible::Name).trimmed().isEmpty())
                unnamed.append(u"no name: "_s + described(*control));
        }
        for (QTabBar *tabs : window.findChildren<QTabBar *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isVisible() && tabs->tabText(i).isEmpty())
                    unnamed.append(u"tab without a text: "_s + described(*tabs));
            }
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(u'\n' + unnamed.join(u'\n')));
    }

    void checkKeys(QWidget &window)
    {
        const QList<QWidget *> reached = reachedByTab(window);
        if (qobject_cast<const QDialog *>(&window)) // a window has docks wherever the user wants them
            checkOrder(window, reached);
        QStringList unreachable;
        for (QWidget *control : controlsOf(window)) {
            const auto *radio = qobject_cast<QRadioButton *>(control);
            const bool isByArrows = radio && !radio->isChecked();
            QWidget *proxy = control->focusProxy() ? control->focusProxy() : control;
            if (!reached.contains(proxy) && !hasOtherKeys(*control) && !isByArrows)
                unreachable.append(described(*control));
        }
        QVERIFY2(unreachable.isEmpty(), qPrintable(u'\n' + unreachable.join(u'\n')));
    }

    /// From top to bottom and along the lines, one column after the other; only going round leads back.
    void checkOrder(const QWidget &window, const QList<QWidget *> &reached)
    {
        QStringList back;
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const QWidget &from = *reached[i];
            const QWidget &to = *reached[(i + 1) % reached.size()];
            if (from.isVisibleTo(&window) && to.isVisibleTo(&window)
                && leadsBack(placeIn(window, from, to), placeIn(window, to, from)))
                back.append(described(from) + u"\n        → "_s + described(to));
        }
        QVERIFY2(back.size() <= 1, qPrintable(u'\n' + back.join(u'\n')));
    }

    /// What scrolls is where its area is, seen from outside of it.
    static QRect placeIn(const QWidget &window, const QWidget &widget, const QWidget &other)
    {
        const QWidget *placed = &widget;
        for (const QWidget *above = widget.parentWidget(); above && above != &window; above = above->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(above) && !above->isAncestorOf(&other))
                placed = above;
        }
        return {placed->mapTo(&window, QPoint()), placed->size()};
    }

    static bool leadsBack(const QRect &from, const QRect &to)
    {
        const bool isAbove = to.bottom() <= from.top();
        const bool isBelow = to.top() >= from.bottom();
        return isAbove ? to.left() < from.right() : !isBelow && to.right() <= from.left();
    }

    /// Presses Tab until it has gone round, from each place where it stays in a text.
    QList<QWidget *> reachedByTab(QWidget &window)
    {
        QList<QWidget *> reached;
        window.activateWindow();
        const auto isInside = [&window] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->window() == &window;
        };
        if (!QTest::qWaitForWindowActive(&window))
            return reached;
        if (!QTest::qWaitFor(isInside, 200))
            QTest::keyClick(&window, Qt::Key_Tab);
        QWidget *last = nullptr;
        for (int presses = 0; presses < 500 && isInside(); ++presses) {
            QWidget *focus = QApplication::focusWidget();
            if (reached.contains(focus) && focus != last) // a label is left when its links have been gone through
                break;
            if (!reached.contains(focus))
                reached.append(focus);
            last = focus;
            if (qobject_cast<PromptEdit *>(focus))
                leaveText(*focus);
            else
                QTest::keyClick(focus, Qt::Key_Tab);
        }
        return reached;
    }

    /// Tab indents there; commands lead out and in (Alt+1 and so on).
    static void leaveText(QWidget &text)
    {
        for (QWidget *next = text.nextInFocusChain(); next != &text; next = next->nextInFocusChain()) {
            if (next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus
                && next->window() == text.window())
                return next->setFocus(Qt::TabFocusReason);
        }
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
