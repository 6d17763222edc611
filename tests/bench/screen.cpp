// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <xcb/xtest.h>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T>
using Reply = std::unique_ptr<T, Free>;

constexpr xcb_keysym_t letterX = 0x78;
constexpr int smallestMainWindow = 200;

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(std::strlen(name)), name);
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

xcb_keycode_t keyCodeOf(xcb_connection_t *connection, xcb_keysym_t symbol)
{
    const xcb_setup_t *setup = xcb_get_setup(connection);
    const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
    const auto cookie = xcb_get_keyboard_mapping(connection, setup->min_keycode, count);
    const Reply<xcb_get_keyboard_mapping_reply_t> reply(
        xcb_get_keyboard_mapping_reply(connection, cookie, nullptr));
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply.get());
    for (int i = 0; i < count; ++i) {
        if (symbols[i * reply->keysyms_per_keycode] == symbol)
            return static_cast<xcb_keycode_t>(setup->min_keycode + i);
    }
    qFatal("this keyboard has no letter x");
}

} // namespace

Screen::Screen() : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection))
        qFatal("there is no X display");
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    m_utf8Title = atom(m_connection, "_NET_WM_NAME");
    m_key = keyCodeOf(m_connection, letterX);
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(m_connection);
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
}

xcb_window_t Screen::waitForWindow(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection));
        if (!event) {
            QThread::usleep(200);
        } else if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY) {
            const auto window = reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window;
            if (isMainWindow(window))
                return window;
        }
    }
    return 0;
}

bool Screen::isMainWindow(xcb_window_t window)
{
    const auto geometry = xcb_get_geometry(m_connection, window);
    const auto attributes = xcb_get_window_attributes(m_connection, window);
    const Reply<xcb_get_geometry_reply_t> size(xcb_get_geometry_reply(m_connection, geometry, nullptr));
    const Reply<xcb_get_window_attributes_reply_t> kind(
        xcb_get_window_attributes_reply(m_connection, attributes, nullptr));
    return size && kind && !kind->override_redirect && size->width > smallestMainWindow &&
           size->height > smallestMainWindow;
}

bool Screen::typeUntilModified(xcb_window_t window, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!showsModified(window)) {
        if (deadline.hasExpired())
            return false;
        xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
        pressKey();
        QThread::msleep(2);
    }
    return true;
}

void Screen::pressKey()
{
    for (uint8_t type : {XCB_KEY_PRESS, XCB_KEY_RELEASE})
        xcb_test_fake_input(m_connection, type, m_key, XCB_CURRENT_TIME, m_root, 0, 0, 0);
    xcb_flush(m_connection);
}

bool Screen::showsModified(xcb_window_t window)
{
    return textProperty(window, m_utf8Title).contains(u'*') ||
           textProperty(window, XCB_ATOM_WM_NAME).contains(u'*');
}

QString Screen::textProperty(xcb_window_t window, xcb_atom_t property)
{
    const auto cookie =
        xcb_get_property(m_connection, 0, window, property, XCB_GET_PROPERTY_TYPE_ANY, 0, 256);
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection, cookie, nullptr));
    if (!reply)
        return {};
    return QString::fromUtf8(static_cast<const char *>(xcb_get_property_value(reply.get())),
                             xcb_get_property_value_length(reply.get()));
}

} // namespace codewar
