// SPDX-License-Identifier: MIT
#include "scenes.h"
#include "window_fixture.h"

#include "editor/prompt_edit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
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
        const QSet<QWidget *> reached = reachedByTab(window);
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

    /// Presses Tab until it has gone round, from each place where it stays in a text.
    QSet<QWidget *> reachedByTab(QWidget &window)
    {
        QSet<QWidget *> reached;
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
            reached.insert(focus);
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
